import { createTemplateProvider } from '@/utils/providers';

export const templateProvider = createTemplateProvider();

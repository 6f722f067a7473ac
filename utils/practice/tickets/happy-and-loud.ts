import type { PracticeTicket } from '../practice-ticket';

export const happyAndLoud: PracticeTicket = {
  id: 'p2',
  language: 'es',
  subject: '¡¡INCREÍBLE!! y una pregunta',
  channel: 'messaging',
  customer: 'Lucía Herrera',
  messages: [
    {
      from: 'customer',
      hoursAgo: 0.2,
      text: '¡¡¡NO ME LO PUEDO CREER!!! Llegó en UN día y es PRECIOSA 😍😍 ¡¡Gracias!! ¿Puedo cambiar la pantalla por la blanca si todavía no la he usado?',
    },
  ],
  known: ['Cambios: 30 días, sin usar, envío de vuelta gratis con la etiqueta de la caja.'],
  macros: [
    {
      id: 'cambios',
      title: 'Cambios: artículo sin usar',
      text: 'Puede cambiar el artículo en un plazo de 30 días si no lo ha usado. El envío de vuelta es gratis con la etiqueta que viene en la caja.',
    },
  ],
  questions: [
    {
      id: 'cambio',
      asks: '¿Puede cambiar la pantalla por la blanca?',
      spokenTo: ['cambi', '30 días', 'treinta días', 'etiqueta'],
      again: '¡Jajaja, gracias! Pero ¿puedo cambiarla por la blanca o no?',
    },
  ],
  cold: '¡Gracias igual!',
  doubt: '¿Seguro? Eso no lo he visto en ningún sitio de la web.',
  settled: '¡¡GENIAL!! Mañana mismo la envío. ¡Sois los mejores!',
};

# Fills a throw-away Request Tracker, read by its own rt-setup-database: people, their rights, tickets and what was said on them.
# What to fill in is the JSON file that TANDEM_SEED names.
use strict;
use warnings;
use utf8;

our ( @Users, @ACL, @Final );

my $seed = do {
    require JSON;
    open my $file, '<:raw', $ENV{TANDEM_SEED} or die "cannot read the seed: $!";
    local $/;
    JSON::decode_json(<$file>);
};

push @Users, map {
    {
        Name => $_->{name}, RealName => $_->{realName}, EmailAddress => $_->{email}, Privileged => $_->{agent} ? 1 : 0,
        ( $_->{password}  ? ( Password  => $_->{password} )  : () ),
        ( $_->{signature} ? ( Signature => $_->{signature} ) : () ),
        ( $_->{lang}      ? ( Lang      => $_->{lang} )      : () ),
        ( $_->{timezone}  ? ( Timezone  => $_->{timezone} )  : () ),
    }
} @{ $seed->{people} };

push @ACL, map { { GroupDomain => 'SystemInternal', GroupType => 'Privileged', Right => $_ } }
    qw(ModifySelf SeeClass ShowArticle SeeCustomField SeeQueue ShowTicket ShowTicketComments ShowOutgoingEmail CreateTicket ReplyToTicket CommentOnTicket ModifyTicket OwnTicket);
push @ACL, map { { GroupDomain => 'SystemInternal', GroupType => 'Everyone', Right => $_ } } qw(CreateTicket ReplyToTicket);

push @Final, sub {
    require Encode;
    require MIME::Entity;
    require RT::Ticket;
    my $as = sub {
        my $user = RT::CurrentUser->new;
        $user->LoadByName( $_[0] );
        $user;
    };
    my $part = sub {
        my ( $type, $text ) = @_;
        return ( Type => $type, Charset => 'UTF-8', Encoding => '8bit', Data => Encode::encode( 'UTF-8', $text ) );
    };
    my $mail = sub {
        my ($message) = @_;
        my @texts = map { defined $message->{$_} ? [ $part->( $_ eq 'html' ? 'text/html' : 'text/plain', $message->{$_} ) ] : () } qw(text html);
        my @files = @{ $message->{files} || [] };
        return MIME::Entity->build( @{ $texts[0] } ) if @texts == 1 && !@files;
        my $mail = MIME::Entity->build( Type => @files ? 'multipart/mixed' : 'multipart/alternative' );
        $mail->attach( @{$_} ) for @texts;
        $mail->attach( Type => 'image/jpeg', Encoding => 'base64', Filename => Encode::encode( 'UTF-8', $_ ), Data => 'not really a picture' ) for @files;
        return $mail;
    };
    my $content = RT::CustomField->new($RT::SystemUser);
    $content->LoadByName( Name => 'Content', LookupType => 'RT::Class-RT::Article' );
    for my $article ( @{ $seed->{articles} || [] } ) {
        my ( $id, $why ) = RT::Article->new($RT::SystemUser)->Create(
            Class => 'General', Name => $article->{name}, 'CustomField-' . $content->Id => $article->{text},
        );
        die "article: $why" unless $id;
    }
    for my $person ( grep { $_->{plainText} } @{ $seed->{people} } ) {
        my $user = $as->( $person->{name} )->UserObj;
        my ( $ok, $why ) = $user->SetPreferences( $RT::System, { MessageBoxRichText => 0 } );
        die "preferences of $person->{name}: $why" unless $ok;
    }
    for my $ticket ( @{ $seed->{tickets} } ) {
        my ( $first, @others ) = @{ $ticket->{messages} };
        my $new = RT::Ticket->new( $as->( $first->{by} ) );
        my ( $id, undef, $why ) = $new->Create(
            Queue => 'General', Subject => $ticket->{subject}, Requestor => [ $ticket->{requestor} ], MIMEObj => $mail->($first),
        );
        die "ticket: $why" unless $id;
        for my $message (@others) {
            my $open = RT::Ticket->new( $as->( $message->{by} ) );
            $open->Load($id);
            my $kind = $message->{kind};
            my ( $ok, $problem ) = $open->$kind( MIMEObj => $mail->($message) );
            die "$kind on ticket $id by $message->{by}: $problem" unless $ok;
        }
    }
};

1;

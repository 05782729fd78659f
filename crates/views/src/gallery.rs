//! Every page in every state, for the tests and for eyes: `cargo run -p charte-views --example gallery -- DIR`.

use crate::pages;
use crate::sample::Sample;
use askama::Template;
use charte_messages::Lang;

/// A page in a state.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Name of the page.
    pub page: &'static str,
    /// Name of the state.
    pub state: &'static str,
    /// The page.
    pub html: String,
}

macro_rules! pages {
    ($($name:literal $page:ty),+ $(,)?) => {
        /// All pages in all their states.
        ///
        /// # Errors
        /// A template that does not render.
        pub fn all(lang: Lang) -> askama::Result<Vec<Shown>> {
            let mut out = Vec::new();
            $(for (state, page) in <$page as Sample>::samples(lang) {
                out.push(Shown { page: $name, state, html: page.render()? });
            })+
            Ok(out)
        }
    };
}

pages! {
    "sign-in" pages::sign_in::SignInPage,
    "sign-in-code" pages::sign_in::CodePage,
    "first-start" pages::first_start::FirstStartPage,
    "invitation" pages::invitation::InvitationPage,
    "reset-request" pages::reset::ResetRequestPage,
    "reset" pages::reset::ResetPage,
    "error-403" pages::error::ForbiddenPage,
    "error-404" pages::error::LostPage,
    "error-422" pages::error::CorrectionsPage,
    "error-429" pages::error::WaitPage,
    "error-500" pages::error::BrokenPage,
    "home" pages::home::HomePage,
    "write" pages::write::WritePage,
    "may-i-post" pages::may_i_post::MayIPostPage,
    "posts" pages::posts::PostsPage,
    "versions" pages::versions::VersionsPage,
    "approvals" pages::approval::ApprovalsPage,
    "approval" pages::approval::ApprovalPage,
    "approval-link" pages::approval::LinkPage,
    "calendar" pages::calendar::CalendarPage,
    "queue" pages::queue::QueuePage,
    "charter" pages::charter::CharterPage,
    "charter-edit" pages::charter_edit::EditPage,
    "charter-compare" pages::charter_compare::ComparePage,
    "charter-fired" pages::charter_fired::FiredPage,
    "charter-life" pages::charter_life::LifePage,
    "charter-comments" pages::charter_comments::CommentsPage,
    "acknowledge" pages::acknowledge::AcknowledgePage,
    "interview" pages::interview::InterviewPage,
    "interview-end" pages::interview::EndPage,
    "stop" pages::stop::StopPage,
    "stop-on" pages::stop::StopOnPage,
    "journal" pages::journal::JournalPage,
    "entry" pages::journal::EntryPage,
    "export" pages::journal::ExportPage,
    "help" pages::help::HelpPage,
    "search" pages::search::SearchPage,
    "settings-health" pages::settings::HealthPage,
    "settings-sign-in" pages::settings::SignInSettingsPage,
    "settings-mail" pages::settings::MailPage,
    "settings-tokens" pages::settings::TokensPage,
    "settings-webhooks" pages::settings::WebhooksPage,
    "people" pages::people::PeoplePage,
    "person" pages::people::PersonPage,
    "leave" pages::people::LeavePage,
    "mandates" pages::people::MandatesPage,
    "accounts" pages::accounts::AccountsPage,
    "account" pages::accounts::AccountPage,
    "registry" pages::accounts::RegistryPage,
    "library" pages::library::LibraryPage,
    "asset" pages::library::AssetPage,
    "consents" pages::library::ConsentsPage,
    "inbox" pages::inbox::InboxPage,
    "inbox-alike" pages::inbox_alike::AlikePage,
    "alarms" pages::alarm::AlarmsPage,
    "alarm" pages::alarm::AlarmPage,
    "settings-sites" pages::sites::SitesPage,
    "notice" pages::notice::NoticePage,
    "intake" pages::intake::IntakePage,
    "contest" pages::contest::ContestPage,
}

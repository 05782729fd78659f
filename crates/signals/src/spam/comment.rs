//! A comment as it comes: its text, and what is said of who wrote it.

/// A comment to be judged. All but the text may be empty.
#[derive(Debug, Clone, Copy, Default)]
pub struct Comment<'a> {
    /// What was written.
    pub text: &'a str,
    /// The name shown.
    pub author: &'a str,
    /// The e-mail address of who wrote it.
    pub email: &'a str,
    /// The web site of who wrote it.
    pub url: &'a str,
    /// What the browser calls itself.
    pub user_agent: &'a str,
    /// What sort of comment it is.
    pub kind: Kind,
}

impl<'a> Comment<'a> {
    /// A comment of which the text alone is known.
    pub fn of(text: &'a str) -> Self {
        Self { text, ..Self::default() }
    }
}

/// What sort of comment it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Under an article or a post; also what has no known name.
    #[default]
    Comment,
    /// From a contact form.
    ContactForm,
    /// In a forum.
    ForumPost,
    /// To another comment or post.
    Reply,
    /// A new account.
    Signup,
    /// From one person to another.
    Message,
    /// A whole post of a blog.
    BlogPost,
    /// Another site says that it links here.
    Pingback,
    /// As a pingback, in the older way.
    Trackback,
    /// An opinion with a mark.
    Review,
    /// A short post on a network.
    Tweet,
}

impl Kind {
    /// Every kind, in the order of their declaration.
    pub const ALL: [Self; 11] = [
        Self::Comment,
        Self::ContactForm,
        Self::ForumPost,
        Self::Reply,
        Self::Signup,
        Self::Message,
        Self::BlogPost,
        Self::Pingback,
        Self::Trackback,
        Self::Review,
        Self::Tweet,
    ];

    /// The stable code, as Akismet's clients write it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Comment => "comment",
            Self::ContactForm => "contact-form",
            Self::ForumPost => "forum-post",
            Self::Reply => "reply",
            Self::Signup => "signup",
            Self::Message => "message",
            Self::BlogPost => "blog-post",
            Self::Pingback => "pingback",
            Self::Trackback => "trackback",
            Self::Review => "review",
            Self::Tweet => "tweet",
        }
    }

    /// The kind of a code; any word is allowed there, and an unknown one is a comment.
    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|kind| kind.code() == code).unwrap_or_default()
    }
}

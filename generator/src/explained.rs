//! Kinds that people see as one word and can have explained: `generator explain <word>`.

/// Declares an enum whose variants have a word, a title of one line and an explanation of one paragraph.
macro_rules! explained {
    ($(#[$doc:meta])* enum $name:ident $(#[$order:meta])* const ALL $($variant:ident $word:literal $title:literal $text:literal)*) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(#[doc = $title] $variant,)*
        }

        impl $name {
            $(#[$order])*
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word people see and type.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// One line: what it is.
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self { $(Self::$variant => $title,)* }
            }

            /// One paragraph: why it matters, whom it concerns and what to do.
            #[must_use]
            pub const fn explanation(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }

            /// The kind of this word.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|kind| kind.word() == word)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.word())
            }
        }
    };
}
pub(crate) use explained;

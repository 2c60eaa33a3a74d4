// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! Where in a document a reader or writer stands.
//!
//! The path is needed only when something goes wrong, so it is not kept while all is well: on the way out of an error each
//! level adds its own step.

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt::Write as _;

/// One step of a path.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// Into a member of an object.
    Member(Cow<'static, str>),
    /// Into an item of a list.
    Item(usize),
}

/// The steps of a path, the innermost first.
#[derive(Debug, Default)]
pub(crate) struct Trail(RefCell<Vec<Step>>);

impl Trail {
    /// Adds the step that encloses what is there already.
    pub(crate) fn member(&self, name: impl Into<Cow<'static, str>>) {
        self.0.borrow_mut().push(Step::Member(name.into()));
    }

    /// Adds the step that encloses what is there already.
    pub(crate) fn item(&self, index: usize) {
        self.0.borrow_mut().push(Step::Item(index));
    }

    /// Forgets an error that was dealt with.
    pub(crate) fn clear(&self) {
        self.0.borrow_mut().clear();
    }

    /// The path as text: `orders[3].amount`, empty for the whole document.
    pub(crate) fn path(&self) -> String {
        let mut path = String::new();
        for step in self.0.borrow().iter().rev() {
            append(&mut path, step);
        }
        path
    }
}

/// Appends a step to a path's text.
pub(crate) fn append(path: &mut String, step: &Step) {
    match step {
        Step::Member(name) if path.is_empty() => path.push_str(name),
        // Writing to a string cannot fail.
        Step::Member(name) => _ = write!(path, ".{name}"),
        Step::Item(index) => _ = write!(path, "[{index}]"),
    }
}

// @generated from the schema "Cursors"; changes made here are lost at the next generation

/// The schema `Cursors`.
pub struct Cursors {
    /// `before`: `string`.
    pub before: ::std::option::Option<::std::string::String>,
    /// `after`: `string`.
    pub after: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Cursors {
    const EMPTY: Self = Self {
        before: ::std::option::Option::None,
        after: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Cursors = &<Cursors as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Cursors",
        empty: E,
        extra: &E.extra,
        properties: &[("before", "before", 0), ("after", "after", 0)],
        fields: &[&E.before, &E.after],
    }
};

crate::runtime::model!(Cursors);

crate::runtime::setters!(Cursors {
    with_before: before: ::std::string::String,
    with_after: after: ::std::string::String,
});

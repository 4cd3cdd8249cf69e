// @generated from the schema "Number"; changes made here are lost at the next generation

/// The schema `Number`.
pub struct Number {
    /// `start`: `string`.
    pub start: ::std::option::Option<::std::string::String>,
    /// `end`: `string`.
    pub end: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Number {
    const EMPTY: Self = Self {
        start: ::std::option::Option::None,
        end: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Number = &<Number as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Number",
        empty: E,
        extra: &E.extra,
        properties: &[("start", "start", 0), ("end", "end", 0)],
        fields: &[&E.start, &E.end],
    }
};

crate::runtime::model!(Number);

crate::runtime::setters!(Number {
    with_start: start: ::std::string::String,
    with_end: end: ::std::string::String,
});

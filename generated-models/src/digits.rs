// @generated from the schema "Digits"; changes made here are lost at the next generation

/// The schema `Digits`.
pub struct Digits {
    /// `digits`: `string`.
    pub digits: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Digits {
    const EMPTY: Self = Self {
        digits: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Digits = &<Digits as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Digits",
        empty: E,
        extra: &E.extra,
        properties: &[("digits", "digits", 0)],
        fields: &[&E.digits],
    }
};

crate::runtime::model!(Digits);

crate::runtime::setters!(Digits {
    with_digits: digits: ::std::string::String,
});

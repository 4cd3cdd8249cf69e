// @generated from the schema "MessengerStyles"; changes made here are lost at the next generation

/// The schema `MessengerStyles`.
pub struct MessengerStyles {
    /// `primaryColor`: `string`.
    #[doc(alias = "primaryColor")]
    pub primary_color: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MessengerStyles {
    const EMPTY: Self = Self {
        primary_color: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessengerStyles = &<MessengerStyles as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessengerStyles",
        empty: E,
        extra: &E.extra,
        properties: &[("primaryColor", "primary_color", 0)],
        fields: &[&E.primary_color],
    }
};

crate::runtime::model!(MessengerStyles);

crate::runtime::setters!(MessengerStyles {
    with_primary_color: primary_color: ::std::string::String,
});

// @generated from the schema "Activation"; changes made here are lost at the next generation

/// The schema `Activation`.
pub struct Activation {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `delayInSeconds`: `integer (int32)`.
    #[doc(alias = "delayInSeconds")]
    pub delay_in_seconds: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Activation {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        delay_in_seconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Activation = &<Activation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Activation",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 1), ("delayInSeconds", "delay_in_seconds", 0)],
        fields: &[&E.r#type, &E.delay_in_seconds],
    }
};

crate::runtime::model!(Activation);

crate::runtime::setters!(Activation {
    with_type: r#type: ::std::string::String,
    with_delay_in_seconds: delay_in_seconds: i32,
});

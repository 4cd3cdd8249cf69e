// @generated from the schema "SelectorEventTrigger"; changes made here are lost at the next generation

/// The schema `SelectorEventTrigger`.
pub struct SelectorEventTrigger {
    /// `selector`: `string`, required.
    pub selector: ::std::option::Option<::std::string::String>,
    /// `eventName`: `string`, required.
    #[doc(alias = "eventName")]
    pub event_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SelectorEventTrigger {
    const EMPTY: Self = Self {
        selector: ::std::option::Option::None,
        event_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SelectorEventTrigger = &<SelectorEventTrigger as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SelectorEventTrigger",
        empty: E,
        extra: &E.extra,
        properties: &[("selector", "selector", 1), ("eventName", "event_name", 1)],
        fields: &[&E.selector, &E.event_name],
    }
};

crate::runtime::model!(SelectorEventTrigger);

crate::runtime::setters!(SelectorEventTrigger {
    with_selector: selector: ::std::string::String,
    with_event_name: event_name: ::std::string::String,
});

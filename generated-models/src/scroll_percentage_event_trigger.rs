// @generated from the schema "ScrollPercentageEventTrigger"; changes made here are lost at the next generation

/// The schema `ScrollPercentageEventTrigger`.
pub struct ScrollPercentageEventTrigger {
    /// `percentage`: `integer (int32)`, required.
    pub percentage: ::std::option::Option<i32>,
    /// `eventName`: `string`, required.
    #[doc(alias = "eventName")]
    pub event_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScrollPercentageEventTrigger {
    const EMPTY: Self = Self {
        percentage: ::std::option::Option::None,
        event_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScrollPercentageEventTrigger = &<ScrollPercentageEventTrigger as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScrollPercentageEventTrigger",
        empty: E,
        extra: &E.extra,
        properties: &[("percentage", "percentage", 1), ("eventName", "event_name", 1)],
        fields: &[&E.percentage, &E.event_name],
    }
};

crate::runtime::model!(ScrollPercentageEventTrigger);

crate::runtime::setters!(ScrollPercentageEventTrigger {
    with_percentage: percentage: i32,
    with_event_name: event_name: ::std::string::String,
});

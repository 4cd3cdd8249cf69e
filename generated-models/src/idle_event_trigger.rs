// @generated from the schema "IdleEventTrigger"; changes made here are lost at the next generation

/// The schema `IdleEventTrigger`.
pub struct IdleEventTrigger {
    /// `eventName`: `string`, required.
    #[doc(alias = "eventName")]
    pub event_name: ::std::option::Option<::std::string::String>,
    /// `idleAfterSeconds`: `integer (int64)`.
    #[doc(alias = "idleAfterSeconds")]
    pub idle_after_seconds: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for IdleEventTrigger {
    const EMPTY: Self = Self {
        event_name: ::std::option::Option::None,
        idle_after_seconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &IdleEventTrigger = &<IdleEventTrigger as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "IdleEventTrigger",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventName", "event_name", 1),
            ("idleAfterSeconds", "idle_after_seconds", 0),
        ],
        fields: &[&E.event_name, &E.idle_after_seconds],
    }
};

crate::runtime::model!(IdleEventTrigger);

crate::runtime::setters!(IdleEventTrigger {
    with_event_name: event_name: ::std::string::String,
    with_idle_after_seconds: idle_after_seconds: i64,
});

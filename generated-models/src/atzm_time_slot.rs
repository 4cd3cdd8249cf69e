// @generated from the schema "AtzmTimeSlot"; changes made here are lost at the next generation

/// The schema `AtzmTimeSlot`.
pub struct AtzmTimeSlot {
    /// `earliestCallableTime`: `string`.
    #[doc(alias = "earliestCallableTime")]
    pub earliest_callable_time: ::std::option::Option<::std::string::String>,
    /// `latestCallableTime`: `string`.
    #[doc(alias = "latestCallableTime")]
    pub latest_callable_time: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AtzmTimeSlot {
    const EMPTY: Self = Self {
        earliest_callable_time: ::std::option::Option::None,
        latest_callable_time: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AtzmTimeSlot = &<AtzmTimeSlot as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AtzmTimeSlot",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("earliestCallableTime", "earliest_callable_time", 0),
            ("latestCallableTime", "latest_callable_time", 0),
        ],
        fields: &[&E.earliest_callable_time, &E.latest_callable_time],
    }
};

crate::runtime::model!(AtzmTimeSlot);

crate::runtime::setters!(AtzmTimeSlot {
    with_earliest_callable_time: earliest_callable_time: ::std::string::String,
    with_latest_callable_time: latest_callable_time: ::std::string::String,
});

// @generated from the schema "DialerCampaignScheduleConfigChangeRecurrencePattern"; changes made here are lost at the next generation

/// The schema `DialerCampaignScheduleConfigChangeRecurrencePattern`.
#[repr(C)]
pub struct DialerCampaignScheduleConfigChangeRecurrencePattern {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `interval`: `integer`.
    pub interval: ::std::option::Option<i64>,
    /// `daysOfWeek`: `array of string`.
    #[doc(alias = "daysOfWeek")]
    pub days_of_week: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerCampaignScheduleConfigChangeRecurrencePattern "DialerCampaignScheduleConfigChangeRecurrencePattern" 4 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        interval: i64 = "interval" 0 with_interval,
        days_of_week: ::std::vec::Vec<::std::string::String> = "daysOfWeek" 0 with_days_of_week,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
    )
});

/// The property `type` of `DialerCampaignScheduleConfigChangeRecurrencePattern`. Known values: `Daily`, `Weekly`.
#[non_exhaustive]
pub enum Type {
    Daily,
    Weekly,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Daily, "Daily"),
        (Self::Weekly, "Weekly"),
    ];
}

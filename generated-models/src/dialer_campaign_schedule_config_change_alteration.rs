// @generated from the schema "DialerCampaignScheduleConfigChangeAlteration"; changes made here are lost at the next generation

/// The schema `DialerCampaignScheduleConfigChangeAlteration`.
#[repr(C)]
pub struct DialerCampaignScheduleConfigChangeAlteration {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `start`: `string`.
    pub start: ::std::option::Option<::std::string::String>,
    /// `end`: `string`.
    pub end: ::std::option::Option<::std::string::String>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerCampaignScheduleConfigChangeAlteration "DialerCampaignScheduleConfigChangeAlteration" 4 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        start: ::std::string::String = "start" 0 with_start,
        end: ::std::string::String = "end" 0 with_end,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
    )
});

/// The property `type` of `DialerCampaignScheduleConfigChangeAlteration`. Known values: `Exclusion`, `Inclusion`.
#[non_exhaustive]
pub enum Type {
    Exclusion,
    Inclusion,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Exclusion, "Exclusion"),
        (Self::Inclusion, "Inclusion"),
    ];
}

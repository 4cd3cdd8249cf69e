// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeContactSort"; changes made here are lost at the next generation

/// The schema `OutboundMessagingEmailCampaignConfigChangeContactSort`.
#[repr(C)]
pub struct OutboundMessagingEmailCampaignConfigChangeContactSort {
    /// `fieldName`: `string`.
    #[doc(alias = "fieldName")]
    pub field_name: ::std::option::Option<::std::string::String>,
    /// `direction`: `string`.
    pub direction: ::std::option::Option<crate::runtime::Open<Direction>>,
    /// `numeric`: `boolean`.
    pub numeric: ::std::option::Option<bool>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutboundMessagingEmailCampaignConfigChangeContactSort "OutboundMessagingEmailCampaignConfigChangeContactSort" 4 {
    (
        field_name: ::std::string::String = "fieldName" 0 with_field_name,
        direction: crate::runtime::Open<Direction> = "direction" 0 with_direction,
        numeric: bool = "numeric" 0 with_numeric,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
    )
});

/// The property `direction` of `OutboundMessagingEmailCampaignConfigChangeContactSort`. Known values: `ASC`, `DESC`.
#[non_exhaustive]
pub enum Direction {
    Asc,
    Desc,
}

crate::runtime::known!(Direction);

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "ASC"),
        (Self::Desc, "DESC"),
    ];
}

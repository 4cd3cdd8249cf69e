// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeContactSort"; changes made here are lost at the next generation

/// The schema `OutboundMessagingEmailCampaignConfigChangeContactSort`.
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

impl crate::runtime::Model for OutboundMessagingEmailCampaignConfigChangeContactSort {
    const EMPTY: Self = Self {
        field_name: ::std::option::Option::None,
        direction: ::std::option::Option::None,
        numeric: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutboundMessagingEmailCampaignConfigChangeContactSort = &<OutboundMessagingEmailCampaignConfigChangeContactSort as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutboundMessagingEmailCampaignConfigChangeContactSort",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("fieldName", "field_name", 0),
            ("direction", "direction", 0),
            ("numeric", "numeric", 0),
            ("additionalProperties", "additional_properties", 0),
        ],
        fields: &[&E.field_name, &E.direction, &E.numeric, &E.additional_properties],
    }
};

crate::runtime::model!(OutboundMessagingEmailCampaignConfigChangeContactSort);

crate::runtime::setters!(OutboundMessagingEmailCampaignConfigChangeContactSort {
    with_field_name: field_name: ::std::string::String,
    with_direction: direction: crate::runtime::Open<Direction>,
    with_numeric: numeric: bool,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});

/// The property `direction` of `OutboundMessagingEmailCampaignConfigChangeContactSort`. Known values: `ASC`, `DESC`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Direction {
    Asc,
    Desc,
}

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "ASC"),
        (Self::Desc, "DESC"),
    ];
}

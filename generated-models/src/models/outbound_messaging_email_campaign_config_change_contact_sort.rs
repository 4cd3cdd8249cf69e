// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeContactSort"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::{Extra, Open};

/// The schema `OutboundMessagingEmailCampaignConfigChangeContactSort`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutboundMessagingEmailCampaignConfigChangeContactSort {
    /// `fieldName`: `string`.
    #[doc(alias = "fieldName")]
    pub field_name: Option<String>,
    /// `direction`: one of `ASC` and `DESC`.
    pub direction: Option<Open<Direction>>,
    /// `numeric`: `boolean`.
    pub numeric: Option<bool>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutboundMessagingEmailCampaignConfigChangeContactSort "OutboundMessagingEmailCampaignConfigChangeContactSort" 4 {
    (
        field_name: String = "fieldName" with_field_name,
        direction: Open<Direction> = "direction" with_direction,
        numeric: bool = "numeric" with_numeric,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
    )
});

/// The property `direction` of `OutboundMessagingEmailCampaignConfigChangeContactSort`. Known values: `ASC`, `DESC`.
#[repr(u16)]
#[non_exhaustive]
pub enum Direction {
    Asc,
    Desc,
}

crate::runtime::values!(Direction {
    Asc = "ASC",
    Desc = "DESC",
});

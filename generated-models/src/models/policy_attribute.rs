// @generated from the schema "PolicyAttribute"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `PolicyAttribute`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PolicyAttribute {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: one of `BOOLEAN`, `NUMBER`, `STRING`, `STRING_LIST` and 6 more.
    pub r#type: Option<Open<Type>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `featureToggle`: `string`.
    #[doc(alias = "featureToggle")]
    pub feature_toggle: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PolicyAttribute "PolicyAttribute" 4 {
    (
        name: String = "name" with_name,
        r#type: Open<Type> = "type" with_type,
        description: String = "description" with_description,
        feature_toggle: String = "featureToggle" with_feature_toggle,
    )
});

/// The property `type` of `PolicyAttribute`. Known values: `BOOLEAN`, `NUMBER`, `STRING`, `STRING_LIST`, `TIME`, `RELATIVE_TIME`, `TIME_RANGE`, `DAY_RANGE`, `IP_ADDRESS`, `IP_CIDR`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Boolean,
    Number,
    String,
    StringList,
    Time,
    RelativeTime,
    TimeRange,
    DayRange,
    IpAddress,
    IpCidr,
}

crate::runtime::values!(Type {
    Boolean = "BOOLEAN",
    Number = "NUMBER",
    String = "STRING",
    StringList = "STRING_LIST",
    Time = "TIME",
    RelativeTime = "RELATIVE_TIME",
    TimeRange = "TIME_RANGE",
    DayRange = "DAY_RANGE",
    IpAddress = "IP_ADDRESS",
    IpCidr = "IP_CIDR",
});

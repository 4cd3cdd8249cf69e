// @generated from the schema "PolicyAttribute"; changes made here are lost at the next generation

/// The schema `PolicyAttribute`.
#[repr(C)]
pub struct PolicyAttribute {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `featureToggle`: `string`.
    #[doc(alias = "featureToggle")]
    pub feature_toggle: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PolicyAttribute "PolicyAttribute" 4 {
    (
        name: ::std::string::String = "name" 0 with_name,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        description: ::std::string::String = "description" 0 with_description,
        feature_toggle: ::std::string::String = "featureToggle" 0 with_feature_toggle,
    )
});

/// The property `type` of `PolicyAttribute`. Known values: `BOOLEAN`, `NUMBER`, `STRING`, `STRING_LIST`, `TIME`, `RELATIVE_TIME`, `TIME_RANGE`, `DAY_RANGE`, `IP_ADDRESS`, `IP_CIDR`.
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

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Boolean, "BOOLEAN"),
        (Self::Number, "NUMBER"),
        (Self::String, "STRING"),
        (Self::StringList, "STRING_LIST"),
        (Self::Time, "TIME"),
        (Self::RelativeTime, "RELATIVE_TIME"),
        (Self::TimeRange, "TIME_RANGE"),
        (Self::DayRange, "DAY_RANGE"),
        (Self::IpAddress, "IP_ADDRESS"),
        (Self::IpCidr, "IP_CIDR"),
    ];
}

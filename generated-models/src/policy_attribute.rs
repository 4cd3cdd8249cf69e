// @generated from the schema "PolicyAttribute"; changes made here are lost at the next generation

/// The schema `PolicyAttribute`.
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

impl crate::runtime::Model for PolicyAttribute {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        description: ::std::option::Option::None,
        feature_toggle: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PolicyAttribute = &<PolicyAttribute as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PolicyAttribute",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("type", "type", 0),
            ("description", "description", 0),
            ("featureToggle", "feature_toggle", 0),
        ],
        fields: &[&E.name, &E.r#type, &E.description, &E.feature_toggle],
    }
};

crate::runtime::model!(PolicyAttribute);

crate::runtime::setters!(PolicyAttribute {
    with_name: name: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_description: description: ::std::string::String,
    with_feature_toggle: feature_toggle: ::std::string::String,
});

/// The property `type` of `PolicyAttribute`. Known values: `BOOLEAN`, `NUMBER`, `STRING`, `STRING_LIST`, `TIME`, `RELATIVE_TIME`, `TIME_RANGE`, `DAY_RANGE`, `IP_ADDRESS`, `IP_CIDR`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

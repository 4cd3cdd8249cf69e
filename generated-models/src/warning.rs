// @generated from the schema "Warning"; changes made here are lost at the next generation

/// The schema `Warning`.
pub struct Warning {
    /// `value`: `integer (int32)`.
    pub value: ::std::option::Option<i32>,
    /// `rangeType`: `string`.
    #[doc(alias = "rangeType")]
    pub range_type: ::std::option::Option<crate::runtime::Open<RangeType>>,
    /// `color`: `string`.
    pub color: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Warning {
    const EMPTY: Self = Self {
        value: ::std::option::Option::None,
        range_type: ::std::option::Option::None,
        color: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Warning = &<Warning as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Warning",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("value", "value", 0),
            ("rangeType", "range_type", 0),
            ("color", "color", 0),
        ],
        fields: &[&E.value, &E.range_type, &E.color],
    }
};

crate::runtime::model!(Warning);

crate::runtime::setters!(Warning {
    with_value: value: i32,
    with_range_type: range_type: crate::runtime::Open<RangeType>,
    with_color: color: ::std::string::String,
});

/// The property `rangeType` of `Warning`. Known values: `OVER`, `UNDER`, `BETWEEN`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RangeType {
    Over,
    Under,
    Between,
}

impl crate::runtime::Enum for RangeType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Over, "OVER"),
        (Self::Under, "UNDER"),
        (Self::Between, "BETWEEN"),
    ];
}

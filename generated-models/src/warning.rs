// @generated from the schema "Warning"; changes made here are lost at the next generation

/// The schema `Warning`.
#[repr(C)]
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

crate::runtime::model!(Warning "Warning" 3 {
    (
        value: i32 = "value" 0 with_value,
        range_type: crate::runtime::Open<RangeType> = "rangeType" 0 with_range_type,
        color: ::std::string::String = "color" 0 with_color,
    )
});

/// The property `rangeType` of `Warning`. Known values: `OVER`, `UNDER`, `BETWEEN`.
#[non_exhaustive]
pub enum RangeType {
    Over,
    Under,
    Between,
}

crate::runtime::known!(RangeType);

impl crate::runtime::Enum for RangeType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Over, "OVER"),
        (Self::Under, "UNDER"),
        (Self::Between, "BETWEEN"),
    ];
}

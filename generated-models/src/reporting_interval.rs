// @generated from the schema "ReportingInterval"; changes made here are lost at the next generation

/// The schema `ReportingInterval`.
#[repr(C)]
pub struct ReportingInterval {
    /// `intervalType`: `string`, required.
    #[doc(alias = "intervalType")]
    pub interval_type: ::std::option::Option<crate::runtime::Open<IntervalType>>,
    /// `intervalValue`: `integer (int32)`, required.
    #[doc(alias = "intervalValue")]
    pub interval_value: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ReportingInterval "ReportingInterval" 2 {
    (
        interval_type: crate::runtime::Open<IntervalType> = "intervalType" 1 with_interval_type,
        interval_value: i32 = "intervalValue" 1 with_interval_value,
    )
});

/// The property `intervalType` of `ReportingInterval`. Known values: `Day`, `Week`, `Month`.
#[non_exhaustive]
pub enum IntervalType {
    Day,
    Week,
    Month,
}

crate::runtime::known!(IntervalType);

impl crate::runtime::Enum for IntervalType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Day, "Day"),
        (Self::Week, "Week"),
        (Self::Month, "Month"),
    ];
}

// @generated from the schema "WorkdayValuesMetricItem"; changes made here are lost at the next generation

/// The schema `WorkdayValuesMetricItem`.
#[repr(C)]
pub struct WorkdayValuesMetricItem {
    /// `metric`: `AddressableEntityRef`, read-only.
    pub metric: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `metricDefinition`: `DomainEntityRef`, read-only.
    #[doc(alias = "metricDefinition")]
    pub metric_definition: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `average`: `number (double)`, read-only.
    pub average: ::std::option::Option<f64>,
    /// `unitType`: `string`, read-only.
    #[doc(alias = "unitType")]
    pub unit_type: ::std::option::Option<crate::runtime::Open<UnitType>>,
    /// `trend`: `array of WorkdayValuesTrendItem`, read-only.
    pub trend: ::std::option::Option<::std::vec::Vec<crate::WorkdayValuesTrendItem>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkdayValuesMetricItem "WorkdayValuesMetricItem" 5 {
    (
        metric: ::std::boxed::Box<crate::AddressableEntityRef> = "metric" 2 with_metric,
        metric_definition: ::std::boxed::Box<crate::DomainEntityRef> = "metricDefinition" 2 with_metric_definition,
        average: f64 = "average" 2 with_average,
        unit_type: crate::runtime::Open<UnitType> = "unitType" 2 with_unit_type,
        trend: ::std::vec::Vec<crate::WorkdayValuesTrendItem> = "trend" 2 with_trend,
    )
});

/// The property `unitType` of `WorkdayValuesMetricItem`. Known values: `None`, `Percent`, `Currency`, `Seconds`, `Number`, `AttendanceStatus`, `Unit`.
#[non_exhaustive]
pub enum UnitType {
    None,
    Percent,
    Currency,
    Seconds,
    Number,
    AttendanceStatus,
    Unit,
}

crate::runtime::known!(UnitType);

impl crate::runtime::Enum for UnitType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::None, "None"),
        (Self::Percent, "Percent"),
        (Self::Currency, "Currency"),
        (Self::Seconds, "Seconds"),
        (Self::Number, "Number"),
        (Self::AttendanceStatus, "AttendanceStatus"),
        (Self::Unit, "Unit"),
    ];
}

// @generated from the schema "WorkdayValuesMetricItem"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, DomainEntityRef, WorkdayValuesTrendItem};
use crate::runtime::{Extra, Open};

/// The schema `WorkdayValuesMetricItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkdayValuesMetricItem {
    /// `metric`: `AddressableEntityRef`, read-only.
    pub metric: Option<Box<AddressableEntityRef>>,
    /// `metricDefinition`: `DomainEntityRef`, read-only.
    #[doc(alias = "metricDefinition")]
    pub metric_definition: Option<Box<DomainEntityRef>>,
    /// `average`: `number (double)`, read-only.
    pub average: Option<f64>,
    /// `unitType`: one of `None`, `Percent`, `Currency`, `Seconds` and 3 more, read-only.
    #[doc(alias = "unitType")]
    pub unit_type: Option<Open<UnitType>>,
    /// `trend`: `array of WorkdayValuesTrendItem`, read-only.
    pub trend: Option<Vec<WorkdayValuesTrendItem>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkdayValuesMetricItem "WorkdayValuesMetricItem" 5 {
    (
        metric: Box<AddressableEntityRef> = "metric" with_metric read_only,
        metric_definition: Box<DomainEntityRef> = "metricDefinition" with_metric_definition read_only,
        average: f64 = "average" with_average read_only,
        unit_type: Open<UnitType> = "unitType" with_unit_type read_only,
        trend: Vec<WorkdayValuesTrendItem> = "trend" with_trend read_only,
    )
});

/// The property `unitType` of `WorkdayValuesMetricItem`. Known values: `None`, `Percent`, `Currency`, `Seconds`, `Number`, `AttendanceStatus`, `Unit`.
#[repr(u16)]
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

crate::runtime::values!(UnitType {
    None = "None",
    Percent = "Percent",
    Currency = "Currency",
    Seconds = "Seconds",
    Number = "Number",
    AttendanceStatus = "AttendanceStatus",
    Unit = "Unit",
});

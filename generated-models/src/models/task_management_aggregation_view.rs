// @generated from the schema "TaskManagementAggregationView"; changes made here are lost at the next generation

use crate::AggregationRange;
use crate::runtime::{Extra, Open};

/// The schema `TaskManagementAggregationView`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TaskManagementAggregationView {
    /// `target`: one of `nWorkitemsAcdCancelled`, `nWorkitemsAcdExpired`, `nWorkitemsAcdStarted`, `nWorkitemsAgentTransferred` and 28 more, required.
    pub target: Option<Open<Target>>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `function`: `rangeBound`, the one known value, required.
    pub function: Option<Open<Function>>,
    /// `range`: `AggregationRange`.
    pub range: Option<Box<AggregationRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TaskManagementAggregationView "TaskManagementAggregationView" 4 {
    (
        target: Open<Target> = "target" with_target required,
        name: String = "name" with_name required,
        function: Open<Function> = "function" with_function required,
        range: Box<AggregationRange> = "range" with_range,
    )
});

/// The property `target` of `TaskManagementAggregationView`. Known values: `nWorkitemsAcdCancelled`, `nWorkitemsAcdExpired`, `nWorkitemsAcdStarted`, `nWorkitemsAgentTransferred`, `nWorkitemsCreated`, `nWorkitemsDeclined`, `nWorkitemsDeleted`, `nWorkitemsDisconnected`, `nWorkitemsOffered`, `nWorkitemsOverSla`, `nWorkitemsPurged`, `nWorkitemsQueueTransferred`, `nWorkitemsStatusChanged`, `nWorkitemsTerminated`, `nWorkitemsTimedout`, `nWorkitemsTransferred`, `nWorkitemsWrapupAdded`, `nWorkitemsWrapupRemoved`, `oWorkitemsServiceLevel`, `tWorkitemsAgentFocusComplete`, `tWorkitemsAlert`, `tWorkitemsAnswered`, `tWorkitemsDirectAnswered`, `tWorkitemsFocus`, `tWorkitemsFocusComplete`, `tWorkitemsHandled`, `tWorkitemsHeld`, `tWorkitemsHeldComplete`, `tWorkitemsNotResponding`, `tWorkitemsParked`, `tWorkitemsQueueAnswered`, `tWorkitemsStatus`.
#[repr(u16)]
#[non_exhaustive]
pub enum Target {
    NWorkitemsAcdCancelled,
    NWorkitemsAcdExpired,
    NWorkitemsAcdStarted,
    NWorkitemsAgentTransferred,
    NWorkitemsCreated,
    NWorkitemsDeclined,
    NWorkitemsDeleted,
    NWorkitemsDisconnected,
    NWorkitemsOffered,
    NWorkitemsOverSla,
    NWorkitemsPurged,
    NWorkitemsQueueTransferred,
    NWorkitemsStatusChanged,
    NWorkitemsTerminated,
    NWorkitemsTimedout,
    NWorkitemsTransferred,
    NWorkitemsWrapupAdded,
    NWorkitemsWrapupRemoved,
    OWorkitemsServiceLevel,
    TWorkitemsAgentFocusComplete,
    TWorkitemsAlert,
    TWorkitemsAnswered,
    TWorkitemsDirectAnswered,
    TWorkitemsFocus,
    TWorkitemsFocusComplete,
    TWorkitemsHandled,
    TWorkitemsHeld,
    TWorkitemsHeldComplete,
    TWorkitemsNotResponding,
    TWorkitemsParked,
    TWorkitemsQueueAnswered,
    TWorkitemsStatus,
}

crate::runtime::values!(Target {
    NWorkitemsAcdCancelled = "nWorkitemsAcdCancelled",
    NWorkitemsAcdExpired = "nWorkitemsAcdExpired",
    NWorkitemsAcdStarted = "nWorkitemsAcdStarted",
    NWorkitemsAgentTransferred = "nWorkitemsAgentTransferred",
    NWorkitemsCreated = "nWorkitemsCreated",
    NWorkitemsDeclined = "nWorkitemsDeclined",
    NWorkitemsDeleted = "nWorkitemsDeleted",
    NWorkitemsDisconnected = "nWorkitemsDisconnected",
    NWorkitemsOffered = "nWorkitemsOffered",
    NWorkitemsOverSla = "nWorkitemsOverSla",
    NWorkitemsPurged = "nWorkitemsPurged",
    NWorkitemsQueueTransferred = "nWorkitemsQueueTransferred",
    NWorkitemsStatusChanged = "nWorkitemsStatusChanged",
    NWorkitemsTerminated = "nWorkitemsTerminated",
    NWorkitemsTimedout = "nWorkitemsTimedout",
    NWorkitemsTransferred = "nWorkitemsTransferred",
    NWorkitemsWrapupAdded = "nWorkitemsWrapupAdded",
    NWorkitemsWrapupRemoved = "nWorkitemsWrapupRemoved",
    OWorkitemsServiceLevel = "oWorkitemsServiceLevel",
    TWorkitemsAgentFocusComplete = "tWorkitemsAgentFocusComplete",
    TWorkitemsAlert = "tWorkitemsAlert",
    TWorkitemsAnswered = "tWorkitemsAnswered",
    TWorkitemsDirectAnswered = "tWorkitemsDirectAnswered",
    TWorkitemsFocus = "tWorkitemsFocus",
    TWorkitemsFocusComplete = "tWorkitemsFocusComplete",
    TWorkitemsHandled = "tWorkitemsHandled",
    TWorkitemsHeld = "tWorkitemsHeld",
    TWorkitemsHeldComplete = "tWorkitemsHeldComplete",
    TWorkitemsNotResponding = "tWorkitemsNotResponding",
    TWorkitemsParked = "tWorkitemsParked",
    TWorkitemsQueueAnswered = "tWorkitemsQueueAnswered",
    TWorkitemsStatus = "tWorkitemsStatus",
});

/// The property `function` of `TaskManagementAggregationView`. Known values: `rangeBound`.
#[repr(u16)]
#[non_exhaustive]
pub enum Function {
    RangeBound,
}

crate::runtime::values!(Function {
    RangeBound = "rangeBound",
});

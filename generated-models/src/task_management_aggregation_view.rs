// @generated from the schema "TaskManagementAggregationView"; changes made here are lost at the next generation

/// The schema `TaskManagementAggregationView`.
#[repr(C)]
pub struct TaskManagementAggregationView {
    /// `target`: `string`, required.
    pub target: ::std::option::Option<crate::runtime::Open<Target>>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `function`: `string`, required.
    pub function: ::std::option::Option<crate::runtime::Open<Function>>,
    /// `range`: `AggregationRange`.
    pub range: ::std::option::Option<::std::boxed::Box<crate::AggregationRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TaskManagementAggregationView "TaskManagementAggregationView" 4 {
    (
        target: crate::runtime::Open<Target> = "target" 1 with_target,
        name: ::std::string::String = "name" 1 with_name,
        function: crate::runtime::Open<Function> = "function" 1 with_function,
        range: ::std::boxed::Box<crate::AggregationRange> = "range" 0 with_range,
    )
});

/// The property `target` of `TaskManagementAggregationView`. Known values: `nWorkitemsAcdCancelled`, `nWorkitemsAcdExpired`, `nWorkitemsAcdStarted`, `nWorkitemsAgentTransferred`, `nWorkitemsCreated`, `nWorkitemsDeclined`, `nWorkitemsDeleted`, `nWorkitemsDisconnected`, `nWorkitemsOffered`, `nWorkitemsOverSla`, `nWorkitemsPurged`, `nWorkitemsQueueTransferred`, `nWorkitemsStatusChanged`, `nWorkitemsTerminated`, `nWorkitemsTimedout`, `nWorkitemsTransferred`, `nWorkitemsWrapupAdded`, `nWorkitemsWrapupRemoved`, `oWorkitemsServiceLevel`, `tWorkitemsAgentFocusComplete`, `tWorkitemsAlert`, `tWorkitemsAnswered`, `tWorkitemsDirectAnswered`, `tWorkitemsFocus`, `tWorkitemsFocusComplete`, `tWorkitemsHandled`, `tWorkitemsHeld`, `tWorkitemsHeldComplete`, `tWorkitemsNotResponding`, `tWorkitemsParked`, `tWorkitemsQueueAnswered`, `tWorkitemsStatus`.
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

crate::runtime::known!(Target);

impl crate::runtime::Enum for Target {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NWorkitemsAcdCancelled, "nWorkitemsAcdCancelled"),
        (Self::NWorkitemsAcdExpired, "nWorkitemsAcdExpired"),
        (Self::NWorkitemsAcdStarted, "nWorkitemsAcdStarted"),
        (Self::NWorkitemsAgentTransferred, "nWorkitemsAgentTransferred"),
        (Self::NWorkitemsCreated, "nWorkitemsCreated"),
        (Self::NWorkitemsDeclined, "nWorkitemsDeclined"),
        (Self::NWorkitemsDeleted, "nWorkitemsDeleted"),
        (Self::NWorkitemsDisconnected, "nWorkitemsDisconnected"),
        (Self::NWorkitemsOffered, "nWorkitemsOffered"),
        (Self::NWorkitemsOverSla, "nWorkitemsOverSla"),
        (Self::NWorkitemsPurged, "nWorkitemsPurged"),
        (Self::NWorkitemsQueueTransferred, "nWorkitemsQueueTransferred"),
        (Self::NWorkitemsStatusChanged, "nWorkitemsStatusChanged"),
        (Self::NWorkitemsTerminated, "nWorkitemsTerminated"),
        (Self::NWorkitemsTimedout, "nWorkitemsTimedout"),
        (Self::NWorkitemsTransferred, "nWorkitemsTransferred"),
        (Self::NWorkitemsWrapupAdded, "nWorkitemsWrapupAdded"),
        (Self::NWorkitemsWrapupRemoved, "nWorkitemsWrapupRemoved"),
        (Self::OWorkitemsServiceLevel, "oWorkitemsServiceLevel"),
        (Self::TWorkitemsAgentFocusComplete, "tWorkitemsAgentFocusComplete"),
        (Self::TWorkitemsAlert, "tWorkitemsAlert"),
        (Self::TWorkitemsAnswered, "tWorkitemsAnswered"),
        (Self::TWorkitemsDirectAnswered, "tWorkitemsDirectAnswered"),
        (Self::TWorkitemsFocus, "tWorkitemsFocus"),
        (Self::TWorkitemsFocusComplete, "tWorkitemsFocusComplete"),
        (Self::TWorkitemsHandled, "tWorkitemsHandled"),
        (Self::TWorkitemsHeld, "tWorkitemsHeld"),
        (Self::TWorkitemsHeldComplete, "tWorkitemsHeldComplete"),
        (Self::TWorkitemsNotResponding, "tWorkitemsNotResponding"),
        (Self::TWorkitemsParked, "tWorkitemsParked"),
        (Self::TWorkitemsQueueAnswered, "tWorkitemsQueueAnswered"),
        (Self::TWorkitemsStatus, "tWorkitemsStatus"),
    ];
}

/// The property `function` of `TaskManagementAggregationView`. Known values: `rangeBound`.
#[non_exhaustive]
pub enum Function {
    RangeBound,
}

crate::runtime::known!(Function);

impl crate::runtime::Enum for Function {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::RangeBound, "rangeBound")];
}

// @generated from the schema "PatchBuScheduleRunRequest"; changes made here are lost at the next generation

/// The schema `PatchBuScheduleRunRequest`.
#[repr(C)]
pub struct PatchBuScheduleRunRequest {
    /// `reschedulingOptions`: `PatchBuReschedulingOptionsRequest`.
    #[doc(alias = "reschedulingOptions")]
    pub rescheduling_options: ::std::option::Option<
        ::std::boxed::Box<crate::PatchBuReschedulingOptionsRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PatchBuScheduleRunRequest "PatchBuScheduleRunRequest" 1 {
    (
        rescheduling_options: ::std::boxed::Box<crate::PatchBuReschedulingOptionsRequest> = "reschedulingOptions" 0 with_rescheduling_options,
    )
});

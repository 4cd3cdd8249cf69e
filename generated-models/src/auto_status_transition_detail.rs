// @generated from the schema "AutoStatusTransitionDetail"; changes made here are lost at the next generation

/// The schema `AutoStatusTransitionDetail`.
#[repr(C)]
pub struct AutoStatusTransitionDetail {
    /// `nextStatus`: `WorkitemStatusReference`.
    #[doc(alias = "nextStatus")]
    pub next_status: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemStatusReference>,
    >,
    /// `dateOfTransition`: `string (date-time)`.
    #[doc(alias = "dateOfTransition")]
    pub date_of_transition: ::std::option::Option<crate::runtime::DateTime>,
    /// `errorDetails`: `TaskManagementErrorDetails`.
    #[doc(alias = "errorDetails")]
    pub error_details: ::std::option::Option<
        ::std::boxed::Box<crate::TaskManagementErrorDetails>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AutoStatusTransitionDetail "AutoStatusTransitionDetail" 3 {
    (
        next_status: ::std::boxed::Box<crate::WorkitemStatusReference> = "nextStatus" 0 with_next_status,
        date_of_transition: crate::runtime::DateTime = "dateOfTransition" 0 with_date_of_transition,
        error_details: ::std::boxed::Box<crate::TaskManagementErrorDetails> = "errorDetails" 0 with_error_details,
    )
});

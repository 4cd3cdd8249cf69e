// @generated from the schema "AutoStatusTransitionDetail"; changes made here are lost at the next generation

/// The schema `AutoStatusTransitionDetail`.
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

impl crate::runtime::Model for AutoStatusTransitionDetail {
    const EMPTY: Self = Self {
        next_status: ::std::option::Option::None,
        date_of_transition: ::std::option::Option::None,
        error_details: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AutoStatusTransitionDetail = &<AutoStatusTransitionDetail as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AutoStatusTransitionDetail",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("nextStatus", "next_status", 0),
            ("dateOfTransition", "date_of_transition", 0),
            ("errorDetails", "error_details", 0),
        ],
        fields: &[&E.next_status, &E.date_of_transition, &E.error_details],
    }
};

crate::runtime::model!(AutoStatusTransitionDetail);

crate::runtime::setters!(AutoStatusTransitionDetail {
    with_next_status: next_status: ::std::boxed::Box<crate::WorkitemStatusReference>,
    with_date_of_transition: date_of_transition: crate::runtime::DateTime,
    with_error_details: error_details: ::std::boxed::Box<crate::TaskManagementErrorDetails>,
});

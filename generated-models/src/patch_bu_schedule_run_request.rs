// @generated from the schema "PatchBuScheduleRunRequest"; changes made here are lost at the next generation

/// The schema `PatchBuScheduleRunRequest`.
pub struct PatchBuScheduleRunRequest {
    /// `reschedulingOptions`: `PatchBuReschedulingOptionsRequest`.
    #[doc(alias = "reschedulingOptions")]
    pub rescheduling_options: ::std::option::Option<
        ::std::boxed::Box<crate::PatchBuReschedulingOptionsRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PatchBuScheduleRunRequest {
    const EMPTY: Self = Self {
        rescheduling_options: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchBuScheduleRunRequest = &<PatchBuScheduleRunRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchBuScheduleRunRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("reschedulingOptions", "rescheduling_options", 0)],
        fields: &[&E.rescheduling_options],
    }
};

crate::runtime::model!(PatchBuScheduleRunRequest);

crate::runtime::setters!(PatchBuScheduleRunRequest {
    with_rescheduling_options: rescheduling_options: ::std::boxed::Box<crate::PatchBuReschedulingOptionsRequest>,
});

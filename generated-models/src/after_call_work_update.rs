// @generated from the schema "AfterCallWorkUpdate"; changes made here are lost at the next generation

/// The schema `AfterCallWorkUpdate`.
pub struct AfterCallWorkUpdate {
    /// `afterCallWorkRequired`: `boolean`, required.
    #[doc(alias = "afterCallWorkRequired")]
    pub after_call_work_required: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AfterCallWorkUpdate {
    const EMPTY: Self = Self {
        after_call_work_required: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AfterCallWorkUpdate = &<AfterCallWorkUpdate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AfterCallWorkUpdate",
        empty: E,
        extra: &E.extra,
        properties: &[("afterCallWorkRequired", "after_call_work_required", 1)],
        fields: &[&E.after_call_work_required],
    }
};

crate::runtime::model!(AfterCallWorkUpdate);

crate::runtime::setters!(AfterCallWorkUpdate {
    with_after_call_work_required: after_call_work_required: bool,
});

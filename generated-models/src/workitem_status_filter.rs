// @generated from the schema "WorkitemStatusFilter"; changes made here are lost at the next generation

/// The schema `WorkitemStatusFilter`.
pub struct WorkitemStatusFilter {
    /// `worktypeId`: `string`.
    #[doc(alias = "worktypeId")]
    pub worktype_id: ::std::option::Option<::std::string::String>,
    /// `workitemStatusId`: `string`.
    #[doc(alias = "workitemStatusId")]
    pub workitem_status_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemStatusFilter {
    const EMPTY: Self = Self {
        worktype_id: ::std::option::Option::None,
        workitem_status_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemStatusFilter = &<WorkitemStatusFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemStatusFilter",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("worktypeId", "worktype_id", 0),
            ("workitemStatusId", "workitem_status_id", 0),
        ],
        fields: &[&E.worktype_id, &E.workitem_status_id],
    }
};

crate::runtime::model!(WorkitemStatusFilter);

crate::runtime::setters!(WorkitemStatusFilter {
    with_worktype_id: worktype_id: ::std::string::String,
    with_workitem_status_id: workitem_status_id: ::std::string::String,
});

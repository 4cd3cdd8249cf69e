// @generated from the schema "WorkitemTerminate"; changes made here are lost at the next generation

/// The schema `WorkitemTerminate`.
pub struct WorkitemTerminate {
    /// `statusId`: `string`.
    #[doc(alias = "statusId")]
    pub status_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemTerminate {
    const EMPTY: Self = Self {
        status_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemTerminate = &<WorkitemTerminate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemTerminate",
        empty: E,
        extra: &E.extra,
        properties: &[("statusId", "status_id", 0)],
        fields: &[&E.status_id],
    }
};

crate::runtime::model!(WorkitemTerminate);

crate::runtime::setters!(WorkitemTerminate {
    with_status_id: status_id: ::std::string::String,
});

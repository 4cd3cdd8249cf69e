// @generated from the schema "WorkPlanBidMetadata"; changes made here are lost at the next generation

/// The schema `WorkPlanBidMetadata`.
pub struct WorkPlanBidMetadata {
    /// `createdBy`: `UserReference`, required.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `UserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkPlanBidMetadata {
    const EMPTY: Self = Self {
        created_by: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkPlanBidMetadata = &<WorkPlanBidMetadata as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkPlanBidMetadata",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("createdBy", "created_by", 1),
            ("createdDate", "created_date", 1),
            ("modifiedBy", "modified_by", 0),
            ("modifiedDate", "modified_date", 0),
        ],
        fields: &[&E.created_by, &E.created_date, &E.modified_by, &E.modified_date],
    }
};

crate::runtime::model!(WorkPlanBidMetadata);

crate::runtime::setters!(WorkPlanBidMetadata {
    with_created_by: created_by: ::std::boxed::Box<crate::UserReference>,
    with_created_date: created_date: crate::runtime::DateTime,
    with_modified_by: modified_by: ::std::boxed::Box<crate::UserReference>,
    with_modified_date: modified_date: crate::runtime::DateTime,
});

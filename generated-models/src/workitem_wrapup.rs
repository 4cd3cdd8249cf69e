// @generated from the schema "WorkitemWrapup"; changes made here are lost at the next generation

/// The schema `WorkitemWrapup`.
pub struct WorkitemWrapup {
    /// `workitem`: `WorkitemReference`.
    pub workitem: ::std::option::Option<::std::boxed::Box<crate::WorkitemReference>>,
    /// `wrapupCode`: `WrapupIdReference`.
    #[doc(alias = "wrapupCode")]
    pub wrapup_code: ::std::option::Option<::std::boxed::Box<crate::WrapupIdReference>>,
    /// `modifiedBy`: `UserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `user`: `UserReference`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemWrapup {
    const EMPTY: Self = Self {
        workitem: ::std::option::Option::None,
        wrapup_code: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        user: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemWrapup = &<WorkitemWrapup as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemWrapup",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("workitem", "workitem", 0),
            ("wrapupCode", "wrapup_code", 0),
            ("modifiedBy", "modified_by", 0),
            ("user", "user", 0),
            ("dateModified", "date_modified", 0),
        ],
        fields: &[&E.workitem, &E.wrapup_code, &E.modified_by, &E.user, &E.date_modified],
    }
};

crate::runtime::model!(WorkitemWrapup);

crate::runtime::setters!(WorkitemWrapup {
    with_workitem: workitem: ::std::boxed::Box<crate::WorkitemReference>,
    with_wrapup_code: wrapup_code: ::std::boxed::Box<crate::WrapupIdReference>,
    with_modified_by: modified_by: ::std::boxed::Box<crate::UserReference>,
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_date_modified: date_modified: crate::runtime::DateTime,
});

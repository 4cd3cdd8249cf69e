// @generated from the schema "BuAgentScheduleHistoryChangeMetadata"; changes made here are lost at the next generation

/// The schema `BuAgentScheduleHistoryChangeMetadata`.
pub struct BuAgentScheduleHistoryChangeMetadata {
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `UserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuAgentScheduleHistoryChangeMetadata {
    const EMPTY: Self = Self {
        date_modified: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuAgentScheduleHistoryChangeMetadata = &<BuAgentScheduleHistoryChangeMetadata as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuAgentScheduleHistoryChangeMetadata",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dateModified", "date_modified", 0),
            ("modifiedBy", "modified_by", 0),
        ],
        fields: &[&E.date_modified, &E.modified_by],
    }
};

crate::runtime::model!(BuAgentScheduleHistoryChangeMetadata);

crate::runtime::setters!(BuAgentScheduleHistoryChangeMetadata {
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_modified_by: modified_by: ::std::boxed::Box<crate::UserReference>,
});

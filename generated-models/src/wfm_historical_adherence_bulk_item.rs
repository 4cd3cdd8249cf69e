// @generated from the schema "WfmHistoricalAdherenceBulkItem"; changes made here are lost at the next generation

/// The schema `WfmHistoricalAdherenceBulkItem`.
pub struct WfmHistoricalAdherenceBulkItem {
    /// `managementUnitId`: `string`, required.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: ::std::option::Option<::std::string::String>,
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`, required.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `userIds`: `array of string`.
    #[doc(alias = "userIds")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `includeExceptions`: `boolean`.
    #[doc(alias = "includeExceptions")]
    pub include_exceptions: ::std::option::Option<bool>,
    /// `includeActuals`: `boolean`.
    #[doc(alias = "includeActuals")]
    pub include_actuals: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmHistoricalAdherenceBulkItem {
    const EMPTY: Self = Self {
        management_unit_id: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        user_ids: ::std::option::Option::None,
        include_exceptions: ::std::option::Option::None,
        include_actuals: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmHistoricalAdherenceBulkItem = &<WfmHistoricalAdherenceBulkItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmHistoricalAdherenceBulkItem",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("managementUnitId", "management_unit_id", 1),
            ("startDate", "start_date", 1),
            ("endDate", "end_date", 1),
            ("userIds", "user_ids", 0),
            ("includeExceptions", "include_exceptions", 0),
            ("includeActuals", "include_actuals", 0),
        ],
        fields: &[
            &E.management_unit_id,
            &E.start_date,
            &E.end_date,
            &E.user_ids,
            &E.include_exceptions,
            &E.include_actuals,
        ],
    }
};

crate::runtime::model!(WfmHistoricalAdherenceBulkItem);

crate::runtime::setters!(WfmHistoricalAdherenceBulkItem {
    with_management_unit_id: management_unit_id: ::std::string::String,
    with_start_date: start_date: crate::runtime::DateTime,
    with_end_date: end_date: crate::runtime::DateTime,
    with_user_ids: user_ids: ::std::vec::Vec<::std::string::String>,
    with_include_exceptions: include_exceptions: bool,
    with_include_actuals: include_actuals: bool,
});

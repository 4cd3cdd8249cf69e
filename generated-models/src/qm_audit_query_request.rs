// @generated from the schema "QMAuditQueryRequest"; changes made here are lost at the next generation

/// The schema `QMAuditQueryRequest`.
pub struct QMAuditQueryRequest {
    /// `interval`: `string`, required.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `filters`: `array of QualityAuditQueryFilter`, required.
    pub filters: ::std::option::Option<::std::vec::Vec<crate::QualityAuditQueryFilter>>,
    /// `sort`: `array of AuditQuerySort`.
    pub sort: ::std::option::Option<::std::vec::Vec<crate::AuditQuerySort>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QMAuditQueryRequest {
    const EMPTY: Self = Self {
        interval: ::std::option::Option::None,
        filters: ::std::option::Option::None,
        sort: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QMAuditQueryRequest = &<QMAuditQueryRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QMAuditQueryRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("interval", "interval", 1),
            ("filters", "filters", 1),
            ("sort", "sort", 0),
        ],
        fields: &[&E.interval, &E.filters, &E.sort],
    }
};

crate::runtime::model!(QMAuditQueryRequest);

crate::runtime::setters!(QMAuditQueryRequest {
    with_interval: interval: ::std::string::String,
    with_filters: filters: ::std::vec::Vec<crate::QualityAuditQueryFilter>,
    with_sort: sort: ::std::vec::Vec<crate::AuditQuerySort>,
});

// @generated from the schema "WorkitemQueryJobCreate"; changes made here are lost at the next generation

/// The schema `WorkitemQueryJobCreate`.
pub struct WorkitemQueryJobCreate {
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `filters`: `array of WorkitemQueryJobFilter`, required.
    pub filters: ::std::option::Option<::std::vec::Vec<crate::WorkitemQueryJobFilter>>,
    /// `queryFilters`: `array of WorkitemQueryJobQueryFilters`.
    #[doc(alias = "queryFilters")]
    pub query_filters: ::std::option::Option<
        ::std::vec::Vec<crate::WorkitemQueryJobQueryFilters>,
    >,
    /// `expands`: `array of string`.
    pub expands: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Expands>>>,
    /// `attributes`: `array of string`.
    pub attributes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `sort`: `WorkitemQueryJobSort`.
    pub sort: ::std::option::Option<::std::boxed::Box<crate::WorkitemQueryJobSort>>,
    /// `dateIntervalStart`: `string (date-time)`.
    #[doc(alias = "dateIntervalStart")]
    pub date_interval_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateIntervalEnd`: `string (date-time)`.
    #[doc(alias = "dateIntervalEnd")]
    pub date_interval_end: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemQueryJobCreate {
    const EMPTY: Self = Self {
        page_size: ::std::option::Option::None,
        page_number: ::std::option::Option::None,
        filters: ::std::option::Option::None,
        query_filters: ::std::option::Option::None,
        expands: ::std::option::Option::None,
        attributes: ::std::option::Option::None,
        sort: ::std::option::Option::None,
        date_interval_start: ::std::option::Option::None,
        date_interval_end: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemQueryJobCreate = &<WorkitemQueryJobCreate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemQueryJobCreate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("pageSize", "page_size", 0),
            ("pageNumber", "page_number", 0),
            ("filters", "filters", 1),
            ("queryFilters", "query_filters", 0),
            ("expands", "expands", 0),
            ("attributes", "attributes", 0),
            ("sort", "sort", 0),
            ("dateIntervalStart", "date_interval_start", 0),
            ("dateIntervalEnd", "date_interval_end", 0),
        ],
        fields: &[
            &E.page_size,
            &E.page_number,
            &E.filters,
            &E.query_filters,
            &E.expands,
            &E.attributes,
            &E.sort,
            &E.date_interval_start,
            &E.date_interval_end,
        ],
    }
};

crate::runtime::model!(WorkitemQueryJobCreate);

crate::runtime::setters!(WorkitemQueryJobCreate {
    with_page_size: page_size: i32,
    with_page_number: page_number: i32,
    with_filters: filters: ::std::vec::Vec<crate::WorkitemQueryJobFilter>,
    with_query_filters: query_filters: ::std::vec::Vec<crate::WorkitemQueryJobQueryFilters>,
    with_expands: expands: ::std::vec::Vec<crate::runtime::Open<Expands>>,
    with_attributes: attributes: ::std::vec::Vec<::std::string::String>,
    with_sort: sort: ::std::boxed::Box<crate::WorkitemQueryJobSort>,
    with_date_interval_start: date_interval_start: crate::runtime::DateTime,
    with_date_interval_end: date_interval_end: crate::runtime::DateTime,
});

/// The property `expands` of `WorkitemQueryJobCreate`. Known values: `type`, `workbin`, `status`, `assignee`, `reporter`, `queue`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Expands {
    Type,
    Workbin,
    Status,
    Assignee,
    Reporter,
    Queue,
}

impl crate::runtime::Enum for Expands {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Type, "type"),
        (Self::Workbin, "workbin"),
        (Self::Status, "status"),
        (Self::Assignee, "assignee"),
        (Self::Reporter, "reporter"),
        (Self::Queue, "queue"),
    ];
}

// @generated from the schema "WorkitemQueryPostRequest"; changes made here are lost at the next generation

/// The schema `WorkitemQueryPostRequest`.
pub struct WorkitemQueryPostRequest {
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `select`: `string`.
    pub select: ::std::option::Option<crate::runtime::Open<Select>>,
    /// `filters`: `array of WorkitemFilter`, required.
    pub filters: ::std::option::Option<::std::vec::Vec<crate::WorkitemFilter>>,
    /// `attributes`: `array of string`.
    pub attributes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `after`: `string`.
    pub after: ::std::option::Option<::std::string::String>,
    /// `sort`: `WorkitemQuerySort`.
    pub sort: ::std::option::Option<::std::boxed::Box<crate::WorkitemQuerySort>>,
    /// `expands`: `array of string`.
    pub expands: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Expands>>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemQueryPostRequest {
    const EMPTY: Self = Self {
        page_size: ::std::option::Option::None,
        select: ::std::option::Option::None,
        filters: ::std::option::Option::None,
        attributes: ::std::option::Option::None,
        after: ::std::option::Option::None,
        sort: ::std::option::Option::None,
        expands: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemQueryPostRequest = &<WorkitemQueryPostRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemQueryPostRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("pageSize", "page_size", 0),
            ("select", "select", 0),
            ("filters", "filters", 1),
            ("attributes", "attributes", 0),
            ("after", "after", 0),
            ("sort", "sort", 0),
            ("expands", "expands", 0),
        ],
        fields: &[
            &E.page_size,
            &E.select,
            &E.filters,
            &E.attributes,
            &E.after,
            &E.sort,
            &E.expands,
        ],
    }
};

crate::runtime::model!(WorkitemQueryPostRequest);

crate::runtime::setters!(WorkitemQueryPostRequest {
    with_page_size: page_size: i32,
    with_select: select: crate::runtime::Open<Select>,
    with_filters: filters: ::std::vec::Vec<crate::WorkitemFilter>,
    with_attributes: attributes: ::std::vec::Vec<::std::string::String>,
    with_after: after: ::std::string::String,
    with_sort: sort: ::std::boxed::Box<crate::WorkitemQuerySort>,
    with_expands: expands: ::std::vec::Vec<crate::runtime::Open<Expands>>,
});

/// The property `select` of `WorkitemQueryPostRequest`. Known values: `Count`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Select {
    Count,
}

impl crate::runtime::Enum for Select {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Count, "Count")];
}

/// The property `expands` of `WorkitemQueryPostRequest`. Known values: `type`, `workbin`, `status`, `assignee`, `reporter`, `queue`.
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

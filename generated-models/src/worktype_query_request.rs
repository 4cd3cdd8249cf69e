// @generated from the schema "WorktypeQueryRequest"; changes made here are lost at the next generation

/// The schema `WorktypeQueryRequest`.
pub struct WorktypeQueryRequest {
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
    /// `sort`: `WorktypeQuerySort`.
    pub sort: ::std::option::Option<::std::boxed::Box<crate::WorktypeQuerySort>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorktypeQueryRequest {
    const EMPTY: Self = Self {
        page_size: ::std::option::Option::None,
        select: ::std::option::Option::None,
        filters: ::std::option::Option::None,
        attributes: ::std::option::Option::None,
        after: ::std::option::Option::None,
        sort: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorktypeQueryRequest = &<WorktypeQueryRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorktypeQueryRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("pageSize", "page_size", 0),
            ("select", "select", 0),
            ("filters", "filters", 1),
            ("attributes", "attributes", 0),
            ("after", "after", 0),
            ("sort", "sort", 0),
        ],
        fields: &[&E.page_size, &E.select, &E.filters, &E.attributes, &E.after, &E.sort],
    }
};

crate::runtime::model!(WorktypeQueryRequest);

crate::runtime::setters!(WorktypeQueryRequest {
    with_page_size: page_size: i32,
    with_select: select: crate::runtime::Open<Select>,
    with_filters: filters: ::std::vec::Vec<crate::WorkitemFilter>,
    with_attributes: attributes: ::std::vec::Vec<::std::string::String>,
    with_after: after: ::std::string::String,
    with_sort: sort: ::std::boxed::Box<crate::WorktypeQuerySort>,
});

/// The property `select` of `WorktypeQueryRequest`. Known values: `Count`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Select {
    Count,
}

impl crate::runtime::Enum for Select {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Count, "Count")];
}

// @generated from the schema "PagingSpec"; changes made here are lost at the next generation

/// The schema `PagingSpec`.
pub struct PagingSpec {
    /// `pageSize`: `integer (int32)`, required.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageNumber`: `integer (int32)`, required.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PagingSpec {
    const EMPTY: Self = Self {
        page_size: ::std::option::Option::None,
        page_number: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PagingSpec = &<PagingSpec as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PagingSpec",
        empty: E,
        extra: &E.extra,
        properties: &[("pageSize", "page_size", 1), ("pageNumber", "page_number", 1)],
        fields: &[&E.page_size, &E.page_number],
    }
};

crate::runtime::model!(PagingSpec);

crate::runtime::setters!(PagingSpec {
    with_page_size: page_size: i32,
    with_page_number: page_number: i32,
});

// @generated from the schema "QueryResults"; changes made here are lost at the next generation

/// The schema `QueryResults`.
pub struct QueryResults {
    /// `results`: `DomainEntityListingQueryResult`.
    pub results: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityListingQueryResult>,
    >,
    /// `facetInfo`: `QueryFacetInfo`.
    #[doc(alias = "facetInfo")]
    pub facet_info: ::std::option::Option<::std::boxed::Box<crate::QueryFacetInfo>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueryResults {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        facet_info: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueryResults = &<QueryResults as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueryResults",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0), ("facetInfo", "facet_info", 0)],
        fields: &[&E.results, &E.facet_info],
    }
};

crate::runtime::model!(QueryResults);

crate::runtime::setters!(QueryResults {
    with_results: results: ::std::boxed::Box<crate::DomainEntityListingQueryResult>,
    with_facet_info: facet_info: ::std::boxed::Box<crate::QueryFacetInfo>,
});

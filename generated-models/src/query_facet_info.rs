// @generated from the schema "QueryFacetInfo"; changes made here are lost at the next generation

/// The schema `QueryFacetInfo`.
pub struct QueryFacetInfo {
    /// `attributes`: `array of FacetKeyAttribute`.
    pub attributes: ::std::option::Option<::std::vec::Vec<crate::FacetKeyAttribute>>,
    /// `facets`: `array of FacetEntry`.
    pub facets: ::std::option::Option<::std::vec::Vec<crate::FacetEntry>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueryFacetInfo {
    const EMPTY: Self = Self {
        attributes: ::std::option::Option::None,
        facets: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueryFacetInfo = &<QueryFacetInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueryFacetInfo",
        empty: E,
        extra: &E.extra,
        properties: &[("attributes", "attributes", 0), ("facets", "facets", 0)],
        fields: &[&E.attributes, &E.facets],
    }
};

crate::runtime::model!(QueryFacetInfo);

crate::runtime::setters!(QueryFacetInfo {
    with_attributes: attributes: ::std::vec::Vec<crate::FacetKeyAttribute>,
    with_facets: facets: ::std::vec::Vec<crate::FacetEntry>,
});

// @generated from the schema "QueryResponseGroupedData"; changes made here are lost at the next generation

/// The schema `QueryResponseGroupedData`.
pub struct QueryResponseGroupedData {
    /// `group`: `map of string`.
    pub group: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `data`: `array of QueryResponseData`.
    pub data: ::std::option::Option<::std::vec::Vec<crate::QueryResponseData>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueryResponseGroupedData {
    const EMPTY: Self = Self {
        group: ::std::option::Option::None,
        data: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueryResponseGroupedData = &<QueryResponseGroupedData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueryResponseGroupedData",
        empty: E,
        extra: &E.extra,
        properties: &[("group", "group", 0), ("data", "data", 0)],
        fields: &[&E.group, &E.data],
    }
};

crate::runtime::model!(QueryResponseGroupedData);

crate::runtime::setters!(QueryResponseGroupedData {
    with_group: group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_data: data: ::std::vec::Vec<crate::QueryResponseData>,
});

// @generated from the schema "DomainOrganizationProduct"; changes made here are lost at the next generation

/// The schema `DomainOrganizationProduct`.
pub struct DomainOrganizationProduct {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DomainOrganizationProduct {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DomainOrganizationProduct = &<DomainOrganizationProduct as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DomainOrganizationProduct",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(DomainOrganizationProduct);

crate::runtime::setters!(DomainOrganizationProduct {
    with_id: id: ::std::string::String,
});

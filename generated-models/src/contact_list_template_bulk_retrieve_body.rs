// @generated from the schema "ContactListTemplateBulkRetrieveBody"; changes made here are lost at the next generation

/// The schema `ContactListTemplateBulkRetrieveBody`.
pub struct ContactListTemplateBulkRetrieveBody {
    /// `ids`: `array of string`, required.
    pub ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContactListTemplateBulkRetrieveBody {
    const EMPTY: Self = Self {
        ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactListTemplateBulkRetrieveBody = &<ContactListTemplateBulkRetrieveBody as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactListTemplateBulkRetrieveBody",
        empty: E,
        extra: &E.extra,
        properties: &[("ids", "ids", 1)],
        fields: &[&E.ids],
    }
};

crate::runtime::model!(ContactListTemplateBulkRetrieveBody);

crate::runtime::setters!(ContactListTemplateBulkRetrieveBody {
    with_ids: ids: ::std::vec::Vec<::std::string::String>,
});

// @generated from the schema "PostOutputContract"; changes made here are lost at the next generation

/// The schema `PostOutputContract`.
pub struct PostOutputContract {
    /// `successSchema`: `JsonSchemaDocument`, required.
    #[doc(alias = "successSchema")]
    pub success_schema: ::std::option::Option<
        ::std::boxed::Box<crate::JsonSchemaDocument>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PostOutputContract {
    const EMPTY: Self = Self {
        success_schema: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PostOutputContract = &<PostOutputContract as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PostOutputContract",
        empty: E,
        extra: &E.extra,
        properties: &[("successSchema", "success_schema", 1)],
        fields: &[&E.success_schema],
    }
};

crate::runtime::model!(PostOutputContract);

crate::runtime::setters!(PostOutputContract {
    with_success_schema: success_schema: ::std::boxed::Box<crate::JsonSchemaDocument>,
});

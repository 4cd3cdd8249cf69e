// @generated from the schema "PostInputContract"; changes made here are lost at the next generation

/// The schema `PostInputContract`.
pub struct PostInputContract {
    /// `inputSchema`: `JsonSchemaDocument`, required.
    #[doc(alias = "inputSchema")]
    pub input_schema: ::std::option::Option<
        ::std::boxed::Box<crate::JsonSchemaDocument>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PostInputContract {
    const EMPTY: Self = Self {
        input_schema: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PostInputContract = &<PostInputContract as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PostInputContract",
        empty: E,
        extra: &E.extra,
        properties: &[("inputSchema", "input_schema", 1)],
        fields: &[&E.input_schema],
    }
};

crate::runtime::model!(PostInputContract);

crate::runtime::setters!(PostInputContract {
    with_input_schema: input_schema: ::std::boxed::Box<crate::JsonSchemaDocument>,
});

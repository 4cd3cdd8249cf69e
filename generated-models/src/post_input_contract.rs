// @generated from the schema "PostInputContract"; changes made here are lost at the next generation

/// The schema `PostInputContract`.
#[repr(C)]
pub struct PostInputContract {
    /// `inputSchema`: `JsonSchemaDocument`, required.
    #[doc(alias = "inputSchema")]
    pub input_schema: ::std::option::Option<
        ::std::boxed::Box<crate::JsonSchemaDocument>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PostInputContract "PostInputContract" 1 {
    (
        input_schema: ::std::boxed::Box<crate::JsonSchemaDocument> = "inputSchema" 1 with_input_schema,
    )
});

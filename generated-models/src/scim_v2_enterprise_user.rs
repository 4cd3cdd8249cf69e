// @generated from the schema "ScimV2EnterpriseUser"; changes made here are lost at the next generation

/// The schema `ScimV2EnterpriseUser`.
#[repr(C)]
pub struct ScimV2EnterpriseUser {
    /// `division`: `string`.
    pub division: ::std::option::Option<::std::string::String>,
    /// `department`: `string`.
    pub department: ::std::option::Option<::std::string::String>,
    /// `manager`: `Manager`.
    pub manager: ::std::option::Option<::std::boxed::Box<crate::Manager>>,
    /// `employeeNumber`: `string`.
    #[doc(alias = "employeeNumber")]
    pub employee_number: ::std::option::Option<::std::string::String>,
    /// `dateHire`: `string`.
    #[doc(alias = "dateHire")]
    pub date_hire: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ScimV2EnterpriseUser "ScimV2EnterpriseUser" 5 {
    (
        division: ::std::string::String = "division" 0 with_division,
        department: ::std::string::String = "department" 0 with_department,
        manager: ::std::boxed::Box<crate::Manager> = "manager" 0 with_manager,
        employee_number: ::std::string::String = "employeeNumber" 0 with_employee_number,
        date_hire: ::std::string::String = "dateHire" 0 with_date_hire,
    )
});
